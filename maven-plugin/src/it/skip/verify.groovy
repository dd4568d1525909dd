def log = new File(basedir, 'build.log').text
assert !new File(basedir, 'target').exists()
assert log.count('Skipped, as set by checklist.skip.') == 3
assert log.count('Skipped, as set by checklist.report.skip.') == 1
return true
