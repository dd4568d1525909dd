def report = new File(basedir, 'target/checklist-report')
def log = new File(basedir, 'build.log').text
['public/index.html', 'public/ja/index.html', 'public/en/items/ssh-password-login.html',
 'public/markdown/ja/README.md', 'public/report.json', 'co-admins/ja/index.html'].each {
    assert new File(report, it).isFile(): it
}
def canary = 'gate.internal.example'
def holds = { folder -> new File(report, folder).traverse(type: groovy.io.FileType.FILES) { if (it.text.contains(canary)) throw new IllegalStateException(it.path) } }
holds('public')
assert new File(report, 'co-admins/ja/items/ssh-password-login.html').text.contains(canary)
assert log =~ /--- checklist:.*:validate \(all\)/
assert log =~ /--- checklist:.*:report \(all\)/
assert log =~ /--- checklist:.*:check \(all\)/
return true
