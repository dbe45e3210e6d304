/** Runs git in the project, untouched by the settings of this machine. */
def git = { String... words ->
    def command = ['git', '-c', 'user.name=Build', '-c', 'user.email=build@example.com'] + words.toList()
    def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
    builder.environment().keySet().removeIf { it.startsWith('GIT_') }
    builder.environment().putAll([GIT_CONFIG_GLOBAL: new File(basedir, 'none').path, GIT_CONFIG_NOSYSTEM: '1'])
    def process = builder.start()
    def said = process.inputStream.text
    assert process.waitFor() == 0: said
}
def replace = { String file, String old, String now ->
    def path = new File(basedir, "src/isms/${file}")
    assert path.text.contains(old)
    path.text = path.text.replace(old, now)
}

git('init', '--quiet')
git('checkout', '--quiet', '-b', 'main')
git('add', 'src', 'pom.xml')
git('commit', '--quiet', '-m', 'Begin')

git('checkout', '--quiet', '-b', 'change')
replace('calendar/register.yaml', 'cadence: monthly', 'cadence: quarterly')
replace('calendar/register.yaml', 'start: 2026-12-31', 'start: 2027-03-31')
replace('policies/backup.md', '90 days', '30 days')
replace('risks/register.yaml', 'residual: {likelihood: 1', 'residual: {likelihood: 2')
git('commit', '--quiet', '--all', '-m', 'Change what is done and how often')

// not committed, and told as well
def change = new File(basedir, 'src/isms/changes/chg-2026-01.md')
change.parentFile.mkdirs()
change.text = '''\
---
id: CHG-2026-01
title: Scans by the hosting provider
kind: technology
date: 2026-11-01
owner: jane
affects-isms: yes
reason: The provider scans every week, so that ACT-SCAN only looks at its reports
impact:
  scope: not-affected
  risks: {reviewed: 2026-10-20, by: omar, note: R-01 is likelier with fewer copies}
  soa: not-affected
  suppliers: not-affected
  training: not-affected
---
'''
true
