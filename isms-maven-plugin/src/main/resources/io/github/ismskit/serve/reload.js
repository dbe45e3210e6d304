/* Loads the page again once it would look different, and tells everybody on it how things stand. */
(function (script) {
  var page = script.getAttribute('data-isms-page');
  var stamp = script.getAttribute('data-isms-stamp');
  var line = null;

  function look() {
    fetch('/_isms/state?page=' + encodeURIComponent(page))
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        if (state.stamp === stamp) {
          document.dispatchEvent(new CustomEvent('isms-state', { detail: state }));
        } else {
          stamp = state.stamp;
          location.reload();
        }
      })
      .catch(function () { /* the server has gone; the line finds out when it is back */ });
  }

  /* A browser opens few lines to one server: only pages that are looked at hold one. */
  function follow() {
    if (document.hidden) {
      hangUp();
    } else if (!line) {
      line = new EventSource('/_isms/events');
      line.onmessage = look;
    }
  }

  function hangUp() {
    if (line) line.close();
    line = null;
  }

  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', hangUp);
  window.addEventListener('pageshow', follow);
  follow();
})(document.currentScript);
