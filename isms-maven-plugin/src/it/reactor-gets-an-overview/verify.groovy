def json = { new groovy.json.JsonSlurper().parse(new File(basedir, it + '/target/isms-overview/overview.json')) }
def told = json('portal')
assert told.verdict == 'fail'
assert told.counts == [isms: 4, pass: 1, fail: 1, cannotJudge: 2]
assert told.isms*.module == ['north', 'south', 'east', 'west']
assert told.isms*.verdict == ['pass', 'fail', 'cannot-judge', 'cannot-judge']
// east is judged by nobody; the content of west is gone, and depot says that it has nothing to judge
(2..3).each { assert told.isms[it].doubts[0].contains('there is no findings.json in ') }
def drawn = new File(basedir, 'portal/target/isms-overview')
def page = new File(drawn, 'index.html').getText('UTF-8')
assert page.contains('Gruppenüberblick')
assert page.contains('north/readiness/index.html?status=blocking')
['north/index.html', 'north/SHA256SUMS', 'south/index.html', 'assets/portal.css'].each {
    assert new File(drawn, it).isFile()
}
def log = new File(basedir, 'build.log').text
assert log.contains('The group is fail: 1 of 4 pass; the overview is at ')
// the first build failed for the sake of south, and its overview was drawn all the same
assert log.contains('ISMS fail on 2026-11-20 (simulation)')
assert log.count('The group is fail: 1 of 4 pass; the overview is at ') == 2
true
