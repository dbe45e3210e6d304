// One behaviour: fetches the search index when it is first wanted, as scripts, which a page from a folder may load too.
(function () {
  'use strict';
  var search = window.ISMS_SEARCH;
  var loading = null;
  var language = document.documentElement.lang || 'en', plural = new Intl.PluralRules(language);

  function script(address) {
    return new Promise(function (done, lost) {
      var element = document.createElement('script');
      element.src = address;
      element.onload = done;
      element.onerror = lost;
      document.head.appendChild(element);
    });
  }
  function withTexts() {
    window.ISMS_TXT.forEach(function (text, i) { window.ISMS_IDX[i][5] = text; });
  }
  // the index once; with the texts that were split off only where the page asks for them
  search.index = function () {
    var texts = document.querySelector('[data-texts]');
    loading = loading || script(document.querySelector('[data-index]').getAttribute('data-index'))
      .then(function () { return texts && script(texts.getAttribute('data-texts')).then(withTexts); })
      .then(function () { return search.prepared(window.ISMS_IDX); });
    return loading;
  };
  // the first dozen, with a few of each kind only, so that a hundred records of one kind hide no other
  search.best = function (hits) {
    var taken = {};
    return hits.filter(function (hit) {
      taken[hit.row[3]] = (taken[hit.row[3]] || 0) + 1;
      return taken[hit.row[3]] <= 4;
    }).slice(0, 12);
  };
  // kinds in the order of their best hit
  search.byType = function (hits) {
    var groups = new Map();
    hits.forEach(function (hit) {
      var type = hit.row[3];
      if (!groups.has(type)) groups.set(type, []);
      groups.get(type).push(hit);
    });
    return groups;
  };
  // words in the plural form of the number
  search.told = function (element, name, number, shown) {
    var words = element.getAttribute(name + '-' + plural.select(number)) || element.getAttribute(name + '-other');
    return words.replace('#', number.toLocaleString(language)).replace('$', shown);
  };
  search.count = function (element, hits, shown) {
    var first = shown < hits && element.hasAttribute('data-first-other');
    return hits ? search.told(element, first ? 'data-first' : 'data-hits', hits, shown) : element.getAttribute('data-none');
  };
  search.piece = function (name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    return element;
  };
})();
