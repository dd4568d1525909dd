def log = new File(basedir, 'build.log').text
assert log.contains('What will be sent, for social.example')
assert log.contains('This was the plan. Nothing was sent.')
assert log.contains('The DNS did not say where social.example is (asked: 127.0.0.1:1)')
assert log.contains("'other.example' is not a host that the answers name")
assert !(log =~ /\tat io\.github/)
assert !new File(basedir, 'target/evidence.json').exists()
return true
