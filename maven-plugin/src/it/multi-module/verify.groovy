['one', 'two'].each {
    assert new File(basedir, "$it/target/checklist-report/public/ja/index.html").text.contains("${it}.example")
}
assert !new File(basedir, 'build.log').text.contains('not marked as thread-safe')
return true
