def log = new File(basedir, 'build.log').text
def runs = (log =~ /(\d+) files written, (\d+) unchanged, (\d+) removed/).collect { it[1..3]*.toInteger() }
assert runs.size() == 2
assert runs[0][0] > 100 && runs[0][1] == 0
assert runs[1] == [0, runs[0][0], 0]
return true
