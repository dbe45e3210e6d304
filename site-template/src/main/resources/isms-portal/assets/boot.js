(function (root) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('isms-theme');
    if (theme === 'dark' || theme === 'light') root.setAttribute('data-theme', theme);
  } catch (e) { /* no storage: the system's preference counts */ }
})(document.documentElement);
