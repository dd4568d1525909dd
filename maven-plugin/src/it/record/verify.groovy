import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def canary = 'gate.internal.example'
def read = { new JsonSlurper().parse(new File(basedir, "history/$it"), 'UTF-8') }
['public', 'co-admins'].each { audience ->
    assert new File(basedir, "history/$audience").list().sort() == ['2026-11-20.json', '2026-11-23.json']
    assert read("$audience/2026-11-20.json").audience == audience
    assert read("$audience/2026-11-20.json").items.find { it.id == 'hsts' }.state.status == 'unmet'
    assert read("$audience/2026-11-23.json").items.find { it.id == 'hsts' }.state.status == 'met'
}
def all = []
basedir.traverse(type: groovy.io.FileType.FILES) { if (it.path =~ '(history|checklist-report)/public/') all << it }
assert all.size() > 100
assert all.every { !it.getText('ISO-8859-1').contains(canary) }
def changes = new File(basedir, 'target/checklist-report/public/en/changes.html').text
assert changes.contains('items/hsts.html')
assert new File(basedir, 'target/checklist-report/public/feed.xml').text.contains('2026-11-20')
assert log.contains('Skipped, as set by checklist.record.skip.')
assert !log.contains('2026-11-24.json')
return true
