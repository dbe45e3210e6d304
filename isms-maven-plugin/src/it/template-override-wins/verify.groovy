def portal = new File(basedir, 'target/isms/portal')
assert new File(portal, 'policies/index.html').text.contains('<meta name="x-house" content="ours">')
assert new File(portal, 'assets/portal.css').text.contains('--brand: #123456')
assert new File(basedir, 'build.log').text.contains('inject/haed.ftlh replaces nothing')
true
