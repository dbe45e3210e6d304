// One behaviour: a region that has nothing to scroll is no stop of the Tab key.
(function () {
  'use strict';
  var regions = Array.prototype.slice.call(document.querySelectorAll('[data-scroll], .prose__table'));
  function settle() {
    regions.forEach(function (region) {
      if (region.scrollWidth > region.clientWidth + 1) region.setAttribute('tabindex', '0');
      else region.removeAttribute('tabindex');
    });
  }
  settle();
  addEventListener('resize', settle);
})();
