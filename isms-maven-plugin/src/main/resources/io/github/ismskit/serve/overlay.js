/* Shows what is wrong on top of the page: a count that is always there, and a panel that can be closed. All of it is text. */
(function () {
  var CLOSED = 'isms-preview-closed';
  var parts = null;
  var shown = '';

  function add(parent, tag, piece, text) {
    var element = document.createElement(tag);
    element.className = 'isms-preview' + (piece ? '__' + piece : '');
    if (text) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function build() {
    var all = add(document.body, 'aside', '');
    all.lang = 'en';
    all.dir = 'ltr';
    all.setAttribute('aria-label', 'Preview');
    var status = add(all, 'p', 'status');
    status.setAttribute('role', 'status');
    var count = add(all, 'button', 'count');
    count.type = 'button';
    count.setAttribute('aria-controls', 'isms-preview-panel');
    var panel = add(all, 'section', 'panel');
    panel.id = 'isms-preview-panel';
    panel.tabIndex = 0;
    panel.setAttribute('aria-label', 'What is wrong');
    parts = { all: all, status: status, count: count, panel: panel };
    count.addEventListener('click', function () { open(panel.hidden); });
    all.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && !panel.hidden) close();
    });
  }

  function open(yes) {
    parts.panel.hidden = !yes;
    parts.count.setAttribute('aria-expanded', String(yes));
    remember(yes ? '' : shown);
  }

  function close() {
    open(false);
    parts.count.focus();
  }

  function remember(what) {
    try { sessionStorage.setItem(CLOSED, what); } catch (e) { /* then it opens again on the next page */ }
  }

  function wasClosed() {
    try { return sessionStorage.getItem(CLOSED) === shown; } catch (e) { return false; }
  }

  function fill(state) {
    parts.panel.textContent = '';
    var button = add(parts.panel, 'button', 'close', 'Close');
    button.type = 'button';
    button.addEventListener('click', close);
    state.troubles.forEach(function (trouble) { add(parts.panel, 'p', 'trouble', trouble); });
    var list = add(parts.panel, 'ol', 'list');
    state.findings.forEach(function (finding) {
      var item = add(list, 'li', 'finding');
      add(item, 'code', 'place', finding.place);
      add(item, 'span', 'message', ' [' + finding.rule + '] ' + finding.message);
      add(item, 'span', 'remedy', finding.remedy);
    });
    list.hidden = !state.findings.length;
    var rest = state.errors - state.findings.length;
    if (rest > 0) add(parts.panel, 'p', 'rest', 'and ' + rest + ' more');
  }

  document.addEventListener('isms-state', function (event) {
    var state = event.detail;
    var now = JSON.stringify([state.troubles, state.findings]);
    var bad = state.errors + state.troubles.length > 0;
    if (!parts) build();
    parts.count.hidden = !bad && !state.warnings;
    parts.count.textContent = state.summary;
    parts.all.setAttribute('data-bad', String(bad));
    if (now === shown) return;
    shown = now;
    parts.status.textContent = state.summary;
    fill(state);
    var yes = bad && !wasClosed();
    parts.panel.hidden = !yes;
    parts.count.setAttribute('aria-expanded', String(yes));
  });
})();
