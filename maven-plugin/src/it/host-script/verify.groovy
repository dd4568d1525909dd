def log = new File(basedir, 'build.log').text
def script = new File(basedir, 'host-facts.sh').text
assert script.startsWith('#!/bin/sh\n')
assert script.endsWith('main "$@" </dev/null\n')
assert log.contains("ssh server 'sudo sh -s' < host-facts.sh > host-facts.json")
assert log.contains('Kept host-facts.sh')
assert log.contains('Skipped, as set by checklist.hostScript.skip.')
assert basedir.list().findAll { it.endsWith('.json') }.isEmpty()
return true
