import java.nio.file.Files

def log = new File(basedir, 'build.log').text
def environmentKey = 'ZW52aXJvbm1lbnQtZW52aXJvbm1lbnQtZW52aXJvbm0'
def keyFile = new File(basedir, 'co-admins.key')
def key = keyFile.text.trim()
assert key =~ /^[A-Za-z0-9_-]{43}$/
if (keyFile.toPath().fileSystem.supportedFileAttributeViews().contains('posix')) {
    [keyFile, new File(basedir, 'target/co-admins-link.txt')].each {
        assert Files.getPosixFilePermissions(it.toPath())*.name().sort() == ['OWNER_READ', 'OWNER_WRITE']
    }
}
assert log.count("https://social.example/checklist/sealed/index.html#k=$key") == 1
assert log.contains('co-admins-link.txt')
assert log.contains('[DEBUG]')
assert !log.contains(environmentKey)
assert new File(basedir, 'target/co-admins-link.txt').text.trim() == "https://social.example/checklist/sealed/index.html#k=$environmentKey"

[[key, 'target/checklist-report'], [environmentKey, 'target/ci']].each { used, folder ->
    def open = new File(basedir, "$folder/public")
    assert new File(open, 'sealed/index.html').isFile()
    assert new File(open, 'sealed').listFiles().size() > 30
    open.eachFileRecurse(groovy.io.FileType.FILES) {
        def bytes = it.getText('ISO-8859-1')
        assert !bytes.contains('gate.internal.example') && !bytes.contains(used) : it
    }
}

def german = new File(basedir, 'target/checklist-report/public/de/items/ssh-password-login.html').getText('UTF-8')
assert german.contains('<html lang="de"') && german.contains('Erf\u00fcllt')
assert new File(basedir, 'target/checklist-report/public/ja/index.html').getText('UTF-8').contains('Deutsch')
return true
