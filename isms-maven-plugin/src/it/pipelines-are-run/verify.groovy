/** What a build server sets, none of which may be left over from the one that runs this. */
def foreign = ~/(CI|GITLAB|GITHUB|JENKINS|CHANGE|BITBUCKET|SYSTEM|GIT|MAVEN)(_.*)?|TF_BUILD|BUILD_.*|GATE|ISMS_.*/

def properties = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml')).properties
def settings = new File(basedir, 'settings.xml')
settings.text = """\
<settings>
  <profiles>
    <profile>
      <id>it</id>
      <repositories><repository><id>local.central</id><url>${properties.repository}</url></repository></repositories>
      <pluginRepositories>
        <pluginRepository><id>local.central</id><url>${properties.repository}</url></pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
</settings>
"""
def arguments = "-s ${settings} -Dmaven.repo.local=${localRepositoryPath}"

/** Runs something in a folder and hands out its exit code and what it said. */
def run = { File folder, Map variables, List command ->
    def builder = new ProcessBuilder(command*.toString()).directory(folder).redirectErrorStream(true)
    builder.environment().keySet().removeIf { it ==~ foreign }
    builder.environment().putAll([
        GIT_CONFIG_GLOBAL: new File(basedir, 'none').path, GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Build', GIT_AUTHOR_EMAIL: 'build@example.com', GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
        GIT_COMMITTER_NAME: 'Build', GIT_COMMITTER_EMAIL: 'build@example.com', GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z'])
    variables.each { name, value -> builder.environment().put(name, value.toString()) }
    def process = builder.start()
    def said = process.inputStream.text
    [code: process.waitFor(), said: said]
}
def git = { File folder, String... words ->
    def done = run(folder, [:], ['git'] + words.toList())
    assert done.code == 0: done.said
    done.said.strip()
}

// from an empty folder, with Maven once, and then with what was written there
def empty = new File(basedir, 'empty')
assert empty.mkdir() && empty.list().length == 0
def mvn = new File(System.getProperty('maven.home'), 'bin/mvn')
def begun = run(empty, [:], [mvn, '-B'] + arguments.split(' ').toList() + ["${properties.plugin}:init"])
assert begun.code == 0: begun.said
assert begun.said.contains('The ISMS of empty, named after the folder')
def todo = run(empty, [MAVEN_ARGS: arguments], ['./mvnw', '-B', 'isms:todo'])
assert todo.code == 0: todo.said
assert todo.said.contains('To decide first (123 placeholders)')
assert todo.said.contains('  documents/scope.md: 9, the first in line 17')
def verdict = run(empty, [MAVEN_ARGS: arguments], ['./mvnw', '-B', 'verify'])
assert verdict.code == 1: verdict.said
assert verdict.said.contains("the text still holds the placeholder '[which sites]'")
assert verdict.said =~ /ISMS fail on \d{4}-\d{2}-\d{2}: \d+ errors, 0 warnings/
assert new File(empty, 'target/isms/portal/index.html').isFile()
assert !new File(empty, 'target/isms/reports').exists()

// the same pipelines around an ISMS that passes, and a change of it in a clone
def smallest = new File(basedir, '../../../src/it/minimal-passes/src/isms').canonicalFile
def content = new File(empty, 'src/isms')
assert content.deleteDir() && new File(empty, 'target').deleteDir()
smallest.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def copy = new File(content, smallest.toPath().relativize(file.toPath()).toString())
    copy.parentFile.mkdirs()
    copy.bytes = file.bytes
}
git(empty, 'init', '--quiet')
git(empty, 'checkout', '--quiet', '-b', 'main')
git(empty, 'add', '.')
git(empty, 'commit', '--quiet', '-m', 'Begin')
def base = git(empty, 'rev-parse', 'HEAD')
git(basedir, 'clone', '--quiet', empty.path, 'clone')
def clone = new File(basedir, 'clone')
git(clone, 'checkout', '--quiet', '-b', 'change')
def policy = new File(clone, 'src/isms/policies/isms.md')
policy.text = policy.text.replace('our customers entrust', 'whoever we work for entrusts')
git(clone, 'commit', '--quiet', '--all', '-m', 'Choose another word')
def day = "${arguments} -Disms.asOf=2026-11-20"
def reports = new File(clone, 'target/isms/reports')
def files = { reports.list().sort().toList() }
def judged = { done, from ->
    assert done.code == 0: done.said
    assert done.said.contains("(from ${from}), which the change left at ${base.take(10)}")
    assert done.said.contains('ISMS pass on 2026-11-20')
}
def told = { done ->
    assert done.code == 0: done.said
    assert done.said.contains('nobody has looked at it: add a review of')
    assert new File(clone, 'target/isms/impact.md').text.startsWith('<!-- isms-maven-plugin: impact/')
}

// GitHub: the steps of the workflow, whose shell is bash -e
def workflow = new File(clone, '.github/workflows/isms.yml').text
def steps = (workflow =~ /(?m)^ +run: (\.\/mvnw .*)$/).collect { it[1] }
assert steps.size() == 2
def summary = new File(basedir, 'step-summary.md')
def github = [MAVEN_ARGS: day, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: summary]
judged(run(clone, github + [GATE: 'changed'], ['bash', '-e', '-c', steps[0]]), 'GITHUB_BASE_REF')
assert files() == ['isms.sarif', 'summary.md']
told(run(clone, github, ['bash', '-e', '-c', steps[1]]))
assert summary.text.contains('<!-- isms-maven-plugin: isms/') && summary.text.contains('<!-- isms-maven-plugin: impact/')

// its comments: written where there is none, and written anew where there is one
def gh = new File(basedir, 'bin/gh')
gh.parentFile.mkdir()
gh.text = '''\
#!/bin/sh
echo "$*" >> "$CALLS"
case "$*" in *--paginate*) echo "looked for $MARK" >> "$CALLS"; cat "$FOUND" ;; esac
'''
gh.executable = true
def comment = (workflow =~ /(?ms)^ +run: \|\n(.*)\z/)[0][1].stripIndent()
def commented = { String ids ->
    def calls = new File(basedir, 'calls.txt')
    calls.text = ''
    def found = new File(basedir, 'found.txt')
    found.text = ids
    def done = run(clone, [PATH: "${gh.parent}:${System.getenv('PATH')}", CALLS: calls, FOUND: found,
        GITHUB_REPOSITORY: 'example/isms', PULL_REQUEST: '7'], ['bash', '-e', '-c', comment])
    assert done.code == 0: done.said
    calls.readLines().findAll { !it.contains('--paginate') && !it.startsWith('  ') }
}
assert commented('') == [
    'looked for <!-- isms-maven-plugin: isms/src/isms/ -->',
    'api --method POST repos/example/isms/issues/7/comments --silent --field body=@target/isms/reports/summary.md',
    'looked for <!-- isms-maven-plugin: impact/src/isms/ -->',
    'api --method POST repos/example/isms/issues/7/comments --silent --field body=@target/isms/impact.md']
assert commented('41\n42\n').findAll { it.startsWith('api') } == [
    'api --method PATCH repos/example/isms/issues/comments/41 --silent --field body=@target/isms/reports/summary.md',
    'api --method PATCH repos/example/isms/issues/comments/41 --silent --field body=@target/isms/impact.md']

// GitLab: the lines of the job, and the reports that it names
assert new File(clone, 'target').deleteDir()
def job = new File(clone, '.gitlab-ci.yml').text
def lines = (job =~ /(?m)^ +- (.*\.\/mvnw .*)$/).collect { it[1] }
assert lines.size() == 2
def gitlab = [MAVEN_ARGS: day, CI: 'true', GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base, ISMS_GATE: 'changed']
judged(run(clone, gitlab, ['bash', '-e', '-c', lines[0]]), 'CI_MERGE_REQUEST_DIFF_BASE_SHA')
told(run(clone, gitlab, ['bash', '-e', '-c', lines[1]]))
assert files().collect { "target/isms/reports/${it}" } as Set == (job =~ /(?m)^ +(?:junit|codequality): (.*)$/).collect { it[1] } as Set

// Jenkins: a checkout of the change alone, so that the branch that it goes to has to be fetched
def jenkinsfile = new File(clone, 'Jenkinsfile').text
def shells = (jenkinsfile =~ /(?s)sh '''(.*?)'''|sh '([^']+)'/).collect { it[1] ?: it[2] }
assert shells.size() == 6
git(clone, 'update-ref', '-d', 'refs/remotes/origin/main')
def jenkins = [MAVEN_ARGS: day, JENKINS_URL: 'https://jenkins.example', CHANGE_ID: '7', CHANGE_TARGET: 'main']
shells[0..2].each {
    def done = run(clone, jenkins, ['sh', '-xe', '-c', it])
    assert done.code == 0: done.said
}
assert !new File(clone, 'target').exists()
judged(run(clone, jenkins, ['sh', '-xe', '-c', shells[3]]), 'CHANGE_TARGET')
told(run(clone, jenkins, ['sh', '-xe', '-c', shells[4]]))
assert files() == ['TEST-isms.xml']
assert jenkinsfile.contains("junit 'target/isms/reports/TEST-isms.xml'")
def branch = run(clone, [MAVEN_ARGS: day, JENKINS_URL: 'https://jenkins.example'], ['sh', '-xe', '-c', shells[5]])
assert branch.code == 0: branch.said
assert branch.said.contains('ISMS pass on 2026-11-20') && !branch.said.contains('Compared with')
true
