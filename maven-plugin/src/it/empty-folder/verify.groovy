import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def answers = new File(basedir, 'answers.yaml').text
assert answers.contains('checklist: mastodon-2026')
assert answers.count('status: unanswered') == 51
assert new File(basedir, 'answers.schema.json').isFile()

assert new File(basedir, 'target/checklist-editions/index.html').isFile()
assert new File(basedir, 'target/checklist-editions/en/misskey-2026.html').getText('UTF-8').contains('id="ssh-port"')

def report = new JsonSlurper().parse(new File(basedir, 'target/checklist-report/public/report.json'), 'UTF-8')
def items = report.items
assert items.size() == 51
assert items.findAll { it.publish != 'withheld' }.every { it.status == 'unanswered' && it.verdict == 'unknown' && it.basis == 'none' }
assert report.totals.required.items == 21 && report.totals.recommended.items == 23 && report.totals.optional.items == 7
assert report.totals.every { level, totals -> totals.met == 0 && totals.verified == 0 }

assert log.contains('The report fails the check (required-gap): 15 items')
assert log =~ /answers\.yaml:\d+:3 ssh-password-login: Required, Unknown/
assert log.contains("'answers.yaml' is there already, and init never overwrites")
return true
