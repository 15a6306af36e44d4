/**
 * What runs in the single file: the search, which knows no accents, and before printing the page numbers of the index.
 * A browser does not tell on which page a part will be, so each part is given whole pages, as many as it needs.
 */
export const script = `
(() => {
  const plain = (text) => text.normalize('NFD').replace(/\\p{Mark}/gu, '').toLowerCase();
  const search = document.getElementById('search');
  const count = document.getElementById('count');
  const pages = [...document.querySelectorAll('article')].map((page) => ({ page, words: plain(page.textContent) }));
  const entries = [...document.querySelectorAll('article.index li, article.lessons li, article.tag li')];
  const find = () => {
    const words = plain(search.value).split(/\\s+/).filter(Boolean);
    const holds = (text) => words.every((word) => text.includes(word));
    let found = 0;
    for (const { page, words: text } of pages) {
      const isContents = page.matches('.index, .lessons, .tag');
      page.hidden = words.length > 0 && (isContents || !holds(text));
      if (!page.hidden && !isContents) found += 1;
    }
    count.textContent = words.length > 0 ? String(found) : '';
  };
  search.addEventListener('input', find);
  addEventListener('hashchange', () => {
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!asked || !asked.hidden) return;
    search.value = '';
    find();
    asked.scrollIntoView();
  });
  for (const link of document.querySelectorAll('article.index a')) {
    const leaf = document.createElement('span');
    leaf.className = 'leaf';
    leaf.dataset.of = link.getAttribute('href').slice(1);
    link.after(leaf);
  }
  addEventListener('beforeprint', () => {
    const root = document.documentElement;
    root.classList.add('measuring');
    const leafHeight = (261 * 96) / 25.4;
    let next = 1;
    const first = new Map();
    const printed = pages.map(({ page }) => page).filter((page) => getComputedStyle(page).display !== 'none');
    for (const page of printed) {
      page.style.height = '';
      const top = page.classList.contains('index') ? page.offsetTop : 0;
      const height = page.getBoundingClientRect().height + top;
      // A part of several pages loses some room where nothing may be broken.
      const needed = height <= leafHeight * 0.97 ? 1 : Math.ceil((height * 1.08) / leafHeight);
      first.set(page.id, next);
      next += needed;
      page.style.height = (needed - 0.5) * leafHeight - top + 'px';
    }
    for (const leaf of document.querySelectorAll('.leaf')) {
      const at = first.get(leaf.dataset.of);
      leaf.textContent = at === undefined ? '' : String(at);
      leaf.hidden = at === undefined;
    }
    root.classList.remove('measuring');
  });
  addEventListener('afterprint', () => {
    for (const { page } of pages) page.style.height = '';
  });
})();
`
