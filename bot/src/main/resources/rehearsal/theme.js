const REMEMBERED = 'entente-theme';

/** Dark or light as it was chosen here; else as the system is. */
export function restoreTheme() {
  const chosen = localStorage.getItem(REMEMBERED);
  if (chosen) {
    document.documentElement.dataset.theme = chosen;
  }
}

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export function chooseTheme(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  localStorage.setItem(REMEMBERED, dark ? 'dark' : 'light');
}
