/** Runs git in the project, untouched by the settings of this machine. */
def git = { String... words ->
    def command = ['git', '-c', 'user.name=Build', '-c', 'user.email=build@example.com'] + words.toList()
    def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
    builder.environment().keySet().removeIf { it.startsWith('GIT_') }
    builder.environment().putAll([
        GIT_CONFIG_GLOBAL: new File(basedir, 'none').path, GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z', GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z'])
    def process = builder.start()
    def said = process.inputStream.text
    assert process.waitFor() == 0: said
}
def replace = { String file, String old, String now ->
    def path = new File(basedir, "src/isms/${file}")
    assert path.text.contains(old)
    path.text = path.text.replace(old, now)
}

def smallest = new File(basedir, '../../../src/it/minimal-passes/src/isms').canonicalFile
smallest.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def copy = new File(basedir, 'src/isms/' + smallest.toPath().relativize(file.toPath()))
    copy.parentFile.mkdirs()
    copy.bytes = file.bytes
}
replace('calendar/register.yaml', 'id: ACT-CERT\n  title: Certification body audit\n', 'id: ACT-CERT\n  title: Certification body audit\n  grace: P7D\n')

git('init', '--quiet')
git('checkout', '--quiet', '-b', 'main')
git('add', 'src', 'pom.xml')
git('commit', '--quiet', '-m', 'Begin')
git('tag', 'before')
replace('calendar/register.yaml', 'grace: P7D', 'grace: P14D')
git('commit', '--quiet', '--all', '-m', 'Allow more time')

git('checkout', '--quiet', '-b', 'change')
replace('policies/isms.md', 'We protect what our customers entrust to us.', 'We protect whatever our customers entrust to us.')
git('commit', '--quiet', '--all', '-m', 'Choose another word')
true
