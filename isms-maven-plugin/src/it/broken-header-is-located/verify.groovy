def log = new File(basedir, 'build.log').text
assert log.contains("src/isms/policies/isms.md:6:1: [header-matches-schema] there is no key 'staus'; did you mean 'status'?")
assert log.contains("src/isms/policies/isms.md:8:11: [header-matches-schema] 'approved' is '2026-02-30', which is no date of the calendar; write it as YYYY-MM-DD")
assert log.contains("[header-matches-schema] the header lacks 'status'; add it")
assert log.contains('ISMS content is not sound')
assert !log.contains('Exception in thread')
true
