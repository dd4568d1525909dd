import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def old = new File(basedir, '../../../../site/answers.yaml').getText('UTF-8')
assert new File(basedir, 'answers.mastodon-2020.yaml').getText('UTF-8') == old

def now = new File(basedir, 'answers.yaml').getText('UTF-8')
assert now.contains('\nchecklist: mastodon-2026\n')
// each answer is there, byte for byte, or whole as a comment
def blocks = old.substring(old.indexOf('\nanswers:\n')).split(/\n(?=  [a-z0-9-]+:)/).drop(1)
        .collect { it.replaceFirst(/(\n|  #[^\n]*)*$/, '') }
assert blocks.size() == 34
def commented = { it.readLines().collect { line -> line ? '  # ' + line.drop(2) : '  #' }.join('\n') }
def retired = blocks.findAll { !now.contains(it) }
assert retired && retired.every { now.contains(commented(it)) }
// and so is every other line
def head = old.substring(0, old.indexOf('\nanswers:\n')).readLines() - 'checklist: mastodon-2020'
assert head.every { now.readLines().contains(it) }

// what to look at, by the lines of the new file
assert log.contains('answers.yaml answered mastodon-2020 and now answers mastodon-2026. The old file is answers.mastodon-2020.yaml.')
assert log =~ /New, unanswered: [1-9]/
assert log.contains("Retired, kept as comments: ${retired.size()}")
assert log =~ /Changed in meaning; your answers stand until you change them: [1-9]/
def told = (log =~ /answers\.yaml:(\d+)(?::3)? ([a-z0-9-]+): \S/).collect { [it[1] as int, it[2]] }
assert told.size() > 40
assert told.every { line, id -> now.readLines()[line - 1] =~ /^  (# )?$id:/ }

def report = new JsonSlurper().parse(new File(basedir, 'target/checklist-report/public/report.json'), 'UTF-8')
assert report.checklist.id == 'mastodon-2026'
assert report.items.find { it.id == 'hsts' }.status == 'met'
assert !(log =~ /(?m)^\s+at io\.github\./)
return true
