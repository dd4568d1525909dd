def log = new File(basedir, 'build.log').text
['answers.yaml:4:11 not a domain name: \'https://social.example/\'.',
 'answers.yaml:6:3 unknown item \'ssh-pasword-login\'. Did you mean \'ssh-password-login\'?',
 'answers.yaml:8:13 \'yes\' is not a word for \'status\'. Did you mean \'met\'?',
 'answers.yaml:9:17 \'answeredOn\' is not a date: \'2026-02-30\'.',
 'answers.yaml:10:3 \'waf\' is not-applicable without a reason.'].each {
    assert log.count(it) == 2: it
}
assert !log.contains('\tat io.github.checklistreport')
assert !new File(basedir, 'target').exists()
return true
