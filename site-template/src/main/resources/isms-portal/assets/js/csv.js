// One behaviour: while a table is narrowed, its CSV link gives the rows that are shown; otherwise the file with all of them.
(function () {
  'use strict';
  var language = document.documentElement.lang || 'en', plural = new Intl.PluralRules(language);
  // the words of a cell as the file has them: days in ISO form, nothing that only screen readers hear
  function plain(node) {
    var copy = node.cloneNode(true);
    copy.querySelectorAll('.hush, svg').forEach(function (each) { each.remove(); });
    copy.querySelectorAll('time').forEach(function (day) { day.textContent = day.dateTime; });
    var text = copy.textContent.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
    return text === '–' ? '' : text;
  }
  // a spreadsheet would run a text that begins like a formula
  function quoted(text) {
    var harmless = /^[=+\-@＝＋－＠]/.test(text) ? "'" + text : text;
    return '"' + harmless.replace(/"/g, '""') + '"';
  }
  // the column of the records is two in the file: the id, and the title
  function values(row, records) {
    var all = [];
    Array.prototype.forEach.call(row.cells, function (cell, index) {
      if (index !== records) { all.push(plain(cell)); return; }
      var rest = cell.cloneNode(true);
      var id = rest.querySelector('.id');
      if (id) id.remove();
      all.push(id ? plain(id) : '', plain(rest));
    });
    return all.map(quoted).join(',');
  }

  document.querySelectorAll('a[data-csv]').forEach(function (link) {
    var table = link.closest('table');
    var file = link.getAttribute('href');
    var label = link.textContent;
    var narrowed = false;
    var made = '';

    function text() {
      var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
      var records = heads.findIndex(function (head) { return head.hasAttribute('data-records'); });
      var names = heads.map(plain);
      if (records >= 0) names.splice(records, 0, heads[records].getAttribute('data-records'));
      var rows = Array.prototype.filter.call(table.tBodies[0].rows, function (row) { return !row.classList.contains('is-hidden'); });
      var lines = rows.map(function (row) { return values(row, records); });
      return [names.map(quoted).join(',')].concat(lines, '').join('\r\n');
    }
    function told(rows) {
      var words = link.getAttribute('data-csv-' + plural.select(rows)) || link.getAttribute('data-csv-other');
      return words.replace('{}', rows.toLocaleString(language));
    }
    function make() {
      if (!narrowed) return;
      if (made) URL.revokeObjectURL(made);
      made = URL.createObjectURL(new Blob([text()], { type: 'text/csv' }));
      link.href = made;
      link.download = file.replace(/^.*\//, '').replace('.csv', '-shown.csv');
    }
    table.addEventListener('narrowed', function (event) {
      narrowed = event.detail >= 0;
      link.href = file;
      link.download = '';
      link.textContent = narrowed ? told(event.detail) : label;
    });
    ['focus', 'pointerdown', 'click'].forEach(function (moment) { link.addEventListener(moment, make); });
  });
})();
