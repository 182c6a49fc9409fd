// Puts a button on the page that opens the assistant in a frame of its own:
//   <script src="https://…/widget.js" data-lang="nl" data-tenant="…" defer></script>
// It works under a page's strict content policy: no inline style or script, nothing but the frame is loaded, nothing is stored.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || document.querySelector('imvo-assistant')) return;

  const language = /^en/i.test(script.dataset.lang || document.documentElement.lang) ? 'en' : 'nl';
  const words = '{words}'[language];
  const address = new URL('widget/frame', script.src);
  address.search = new URLSearchParams({ tenant: script.dataset.tenant || '', lang: language });

  const style = `
    :host { all: initial !important; display: contents !important }
    * { box-sizing: border-box; font: 16px/1.4 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif }
    [hidden] { display: none !important }
    button { cursor: pointer; font-weight: 600 }
    button:focus-visible { outline: 3px solid #0b5d4e; outline-offset: 2px; box-shadow: 0 0 0 2px #fff }
    .open { position: fixed; bottom: 16px; right: 16px; z-index: 2147483000; display: flex; gap: 8px; align-items: center; min-height: 48px;
      padding: 8px 18px 8px 14px; color: #fff; background: #0b5d4e; border: 2px solid #fff; border-radius: 26px; box-shadow: 0 2px 10px #0006 }
    .open:hover { background: #08463b }
    svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
    dialog { position: fixed; inset: auto 16px 16px auto; z-index: 2147483001; width: 400px; max-width: calc(100vw - 32px); height: 680px;
      max-height: calc(100vh - 32px); max-height: calc(100dvh - 32px); margin: 0; padding: 0; overflow: hidden; color: #1c2b33; background: #fbfaf7;
      border: 1px solid #6b7773; border-radius: 12px; box-shadow: 0 6px 30px #0006 }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: auto }
    .close { position: absolute; top: 8px; right: 8px; display: grid; place-items: center; width: 40px; height: 40px; padding: 0; color: #fff;
      background: #08463b; border: 2px solid #fff; border-radius: 8px }
    .trouble { padding: 64px 20px 20px }
    .trouble button { min-height: 44px; padding: 8px 18px; color: #fff; background: #0b5d4e; border: 0; border-radius: 6px }
    @media (max-width: 500px), (max-height: 460px) {
      dialog { inset: 0; width: 100vw; max-width: none; height: 100vh; height: 100dvh; max-height: none; border: 0; border-radius: 0 } }
    @media (prefers-reduced-motion: no-preference) {
      dialog[open] { animation: rise .18s ease-out }
      @keyframes rise { from { transform: translateY(16px); opacity: 0 } } }
    @media print { .open, dialog { display: none } }`;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const icon = path => {
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('viewBox', '0 0 24 24');
    picture.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    picture.append(line);
    return picture;
  };

  const launcher = make('button', { type: 'button', className: 'open', ariaLabel: words.openLabel },
    icon('M4 5h16v11H10l-5 4v-4H4z'), make('span', { textContent: words.open }));
  const close = make('button', { type: 'button', className: 'close', ariaLabel: words.close, title: words.close }, icon('M6 6l12 12M18 6L6 18'));
  const again = make('button', { type: 'button', textContent: words.again });
  const trouble = make('div', { className: 'trouble', role: 'alert', hidden: true }, make('p', { textContent: words.unreachable }), again);
  const panel = make('dialog', { ariaLabel: words.title }, close, trouble);
  launcher.setAttribute('aria-haspopup', 'dialog');

  const host = document.createElement('imvo-assistant');
  const root = host.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers from before constructable style sheets; there the page's own policy must allow inline style.
    root.append(make('style', { textContent: style }));
  }
  root.append(launcher, panel);

  let frame;
  let isReady = false;
  let timer;
  const focusInside = () => frame.contentWindow.postMessage({ type: 'imvo:focus' }, address.origin);

  // A frame cannot tell that its page failed to load; that it did load, ours says itself.
  const fail = () => {
    if (isReady) return;
    clearTimeout(timer);
    frame.hidden = true;
    trouble.hidden = false;
  };
  const load = () => {
    frame?.remove();
    trouble.hidden = true;
    frame = make('iframe', { title: words.title, referrerPolicy: 'no-referrer', src: address.href });
    frame.addEventListener('load', () => setTimeout(fail, 1000));
    timer = setTimeout(fail, 20000);
    panel.append(frame);
  };
  const hide = () => {
    if (!panel.open) return;
    panel.close();
    launcher.hidden = false;
    launcher.focus();
  };
  const show = isAsked => {
    if (!frame) load();
    launcher.hidden = true;
    if (!isAsked) {
      // The page opened it, so the focus stays where the user has it.
      panel.setAttribute('open', '');
    } else if (matchMedia('(max-width: 500px), (max-height: 460px)').matches) {
      panel.showModal();
    } else {
      panel.show();
    }
    if (!isAsked) return;
    close.focus();
    if (isReady) focusInside();
  };

  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== address.origin) return;
    if (event.data?.type === 'imvo:ready') {
      isReady = true;
      clearTimeout(timer);
      if (root.activeElement === close) focusInside();
    } else if (event.data?.type === 'imvo:close') {
      hide();
    }
  });
  launcher.addEventListener('click', () => show(true));
  close.addEventListener('click', hide);
  again.addEventListener('click', () => { load(); close.focus(); });
  panel.addEventListener('cancel', event => { event.preventDefault(); hide(); });
  panel.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });

  document.body.append(host);
  if (script.dataset.open === 'wide' && matchMedia('(min-width: 1100px) and (min-height: 600px)').matches) show(false);
})();
