def site = new File(basedir, 'target/site')
def page = new File(site, 'isms.html').text

// in the menu of every page, with what it is about
assert page.contains('Project Reports')
assert new File(site, 'project-reports.html').text.contains('Whether the next audit would be passed, and why.')

// the verdict, as of when, and its reasons
assert page.contains('Not ready for ')
assert page.contains('as of 20 Feb 2027 (a simulation: this day was asked for)')
assert page.contains('POL-CRYPTO was last reviewed on 2026-01-14')

// every link into the portal leads to a file, and to a place in it
def links = (page =~ /href="(isms\/[^"]+)"/).collect { it[1] }
assert links.size() > 10
links.each { link ->
    def parts = link.split('#')
    def target = new File(site, parts[0])
    assert target.isFile()
    assert parts.length == 1 || target.text.contains("id=\"${parts[1]}\"")
}
assert links.count { it.startsWith('isms/readiness/index.html#r-') } > 3
assert links.any { it ==~ 'isms/readiness/aud-[a-z0-9-]+\\.html' }

// the lock and other traces of the work stay where it was done
assert !new File(site, 'isms/.lock').exists()
true
