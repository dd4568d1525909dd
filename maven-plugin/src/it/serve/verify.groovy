def goal = new File(basedir, 'build.log').text.find(/(?<=--- ).*(?=:validate )/).replaceFirst(/^checklist:/, 'checklist-maven-plugin:')
def windows = File.separatorChar == '\\' as char
def maven = new File(System.getProperty('maven.home'), windows ? 'bin/mvn.cmd' : 'bin/mvn')
def command = [maven.path, '--offline', '--batch-mode', "-Dmaven.repo.local=$localRepositoryPath",
        // what Maven kept of where artifacts came from does not matter here
        '-Daether.enhancedLocalRepository.trackingFilename=none',
        "io.github.checklistreport:$goal:serve", '-Dchecklist.serve.port=0']
def builder = new ProcessBuilder(command*.toString()).directory(basedir).redirectErrorStream(true)
builder.environment().put('MAVEN_OPTS', '-Duser.language=en')
def serving = builder.start()
def said = new StringBuffer()
def reader = Thread.start { serving.inputStream.eachLine { said << it << '\n' } }

def stop = { (serving.descendants().toList() + serving.toHandle())*.destroy() }
def await = { String what, Closure<String> look ->
    def end = System.nanoTime() + 60_000_000_000L
    def found = look()
    while (!found && serving.alive && System.nanoTime() < end) {
        sleep(100)
        found = look()
    }
    assert found : "$what\n$said"
    return found
}
try {
    def address = await('an address') { said.toString().find(~/http:\/\/127\.0\.0\.1:\d+\//) }
    def get = { path ->
        def connection = new URL(address + path).openConnection()
        def body = connection.responseCode < 400 ? connection.inputStream : connection.errorStream
        "$connection.responseCode ${body.getText('UTF-8')}".toString()
    }
    def answers = new File(basedir, 'answers.yaml')
    def good = answers.text
    assert get('').startsWith('200 ') && get('public/en/items/hsts.html').contains('Gap')
    assert get('co-admins/en/items/ssh-password-login.html').contains('gate.internal.example')

    answers.text = good.replace('hsts: unmet', 'hsts: unmett')
    await('the problem') { get('public/en/').find(~/(?s)^500 .*answers\.yaml:9:9 .*unmett/) }
    answers.text = good.replace('hsts: unmet', 'hsts: met')
    await('the page') { get('public/en/items/hsts.html').find(~/(?s)^200 .*Met/) }

    stop()
    assert serving.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)
    new ServerSocket(new URL(address).port, 1, InetAddress.getByName('127.0.0.1')).close()
} finally {
    stop()
}
reader.join()
assert said.contains('The report was made.')
assert !(said =~ /\tat |ERROR/)
assert !new File(basedir, 'target').exists()
return true
