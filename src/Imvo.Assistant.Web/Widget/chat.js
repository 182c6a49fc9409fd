// Starts Web Chat in the page that the server wrote: takes a token, keeps the conversation for this tab, says in words what goes wrong.
(() => {
  'use strict';
  const main = document.querySelector('main');
  const state = document.getElementById('state');
  const trouble = document.getElementById('trouble');
  const container = document.getElementById('webchat');
  const { tenant, language, locale, webChat } = main.dataset;
  const words = JSON.parse(main.dataset.words);
  const site = new URL('/v3/directline', location.href).href;
  const isFramed = window.parent !== window;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');

  // Connection states of Direct Line's client.
  const online = 2;
  const expired = 3;
  const failed = 4;
  const ended = 5;

  // What is kept: the token and id of the conversation, for this tab only. A browser may refuse even that.
  const key = 'imvo-conversation:' + tenant;
  const keep = conversation => {
    try {
      if (conversation) sessionStorage.setItem(key, JSON.stringify(conversation));
      else sessionStorage.removeItem(key);
    } catch { /* the conversation then lasts as long as the page */ }
  };
  const kept = () => {
    try {
      const { token, conversationId } = JSON.parse(sessionStorage.getItem(key));
      return token && conversationId ? { token, conversationId } : null;
    } catch {
      return null;
    }
  };

  let directLine;
  let conversation = null;
  let store;

  const say = kind => {
    for (const text of trouble.querySelectorAll('p')) text.hidden = text.dataset.kind !== kind;
    state.hidden = true;
    trouble.hidden = false;
  };

  const post = async (path, body, token) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: 'Bearer ' + token }) };
    let answer;
    try {
      answer = await fetch(site + path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' });
    } catch {
      throw 'unreachable';
    }
    if (answer.ok) return answer.json();
    throw { 401: 'refused', 403: 'refused', 404: 'unknown', 429: 'busy', 503: 'busy' }[answer.status] || 'unreachable';
  };

  // A conversation of before a reload goes on while its token can be renewed; else a new one begins.
  const grant = async () => {
    const before = conversation || kept();
    if (before) {
      try {
        const renewed = await post('/tokens/refresh', {}, before.token);
        return { token: renewed.token, conversationId: before.conversationId };
      } catch (reason) {
        // A host that is off or busy still has the conversation.
        if (reason !== 'refused' && reason !== 'unknown') throw reason;
      }
    }
    const { token, conversationId } = await post('/tokens/generate', { tenant: tenant || null, language });
    return { token, conversationId };
  };

  const load = () => window.WebChat ? Promise.resolve() : new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = webChat;
    script.onload = done;
    script.onerror = () => { script.remove(); fail('unreachable'); };
    document.head.append(script);
  });

  const styles = () => {
    const [ink, paper, line, accent, soft, mine, quiet] = dark.matches
      ? ['#e8ecea', '#16201e', contrast.matches ? '#aab6b2' : '#3a4744', '#7fd1bd', '#1f2c29', '#26423b', '#b3bfbb']
      : ['#1c2b33', '#fbfaf7', contrast.matches ? '#4a5652' : '#cfd6d3', '#0b5d4e', '#ffffff', '#e1efea', '#51605b'];
    return {
      accent, subtle: quiet, backgroundColor: paper, timestampColor: quiet, notificationText: quiet,
      primaryFont: 'system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif', paddingRegular: 10, bubbleMaxWidth: 640, bubbleMinWidth: 60,
      bubbleBackground: soft, bubbleTextColor: ink, bubbleBorderColor: line, bubbleBorderRadius: 10,
      bubbleFromUserBackground: mine, bubbleFromUserTextColor: ink, bubbleFromUserBorderColor: line, bubbleFromUserBorderRadius: 10,
      markdownRenderHTML: false, hideUploadButton: true, enableUploadThumbnail: false, groupTimestamp: true, autoScrollSnapOnPage: true,
      sendBoxBackground: paper, sendBoxTextColor: ink, sendBoxPlaceholderColor: quiet, sendBoxBorderTop: `solid 1px ${line}`, sendBoxHeight: 52,
      sendBoxTextWrap: true, sendBoxMaxHeight: 140, sendBoxButtonColor: accent, sendBoxButtonColorOnDisabled: quiet,
      sendBoxButtonShadeColorOnHover: soft, sendBoxButtonShadeColorOnActive: soft, sendBoxButtonShadeColorOnDisabled: paper,
      sendBoxButtonKeyboardFocusIndicatorBorderColor: accent, sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
      suggestedActionLayout: 'flow', suggestedActionBackgroundColor: paper, suggestedActionBorderRadius: 20,
      suggestedActionBorderColor: accent, suggestedActionTextColor: accent, suggestedActionBorderWidth: 1,
      suggestedActionBackgroundColorOnHover: soft, suggestedActionBackgroundColorOnActive: soft, suggestedActionBackgroundColorOnDisabled: paper,
      suggestedActionKeyboardFocusIndicatorBorderColor: accent, suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
      suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid', suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
      suggestedActionsVisualKeyboardIndicatorColor: accent, transcriptVisualKeyboardIndicatorColor: accent,
      transcriptActivityVisualKeyboardIndicatorColor: quiet, transcriptOverlayButtonBackground: accent, transcriptOverlayButtonColor: paper,
      transcriptOverlayButtonBackgroundOnFocus: accent, transcriptOverlayButtonBackgroundOnHover: accent,
      cardPushButtonBackgroundColor: accent, cardPushButtonTextColor: paper, cardEmphasisBackgroundColor: mine, richCardWrapTitle: true,
    };
  };

  const render = () => {
    if (!directLine) return;
    window.WebChat.renderWebChat({
      directLine, store, locale, styleOptions: styles(), sendTypingIndicator: false,
      overrideLocalizedStrings: strings => ({ ...strings, ...words }),
    }, container);
  };

  const remember = () => {
    // The client renews the token by itself; a reload needs the newest.
    if (conversation && directLine) keep(conversation = { ...conversation, token: directLine.token || conversation.token });
  };

  const start = async () => {
    trouble.hidden = true;
    state.hidden = !!directLine;
    try {
      const [granted] = await Promise.all([grant(), load()]);
      const isSame = granted.conversationId === conversation?.conversationId;
      const before = directLine;
      directLine = null;
      before?.end();
      if (!isSame) store = window.WebChat.createStore();
      keep(conversation = granted);
      const line = directLine = window.WebChat.createDirectLine({
        domain: site, token: granted.token, conversationId: granted.conversationId, conversationStartProperties: { locale },
      });
      line.connectionStatus$.subscribe(status => {
        if (line !== directLine) return;
        if (status === online) { state.hidden = true; trouble.hidden = true; remember(); }
        if (status === failed) say('unreachable');
        if (status === expired || status === ended) { conversation = null; keep(null); say('ended'); }
      });
      render();
    } catch (reason) {
      say(typeof reason === 'string' ? reason : 'unreachable');
    }
  };

  // The box is there once Web Chat has drawn itself; it is waited for only while the user has gone nowhere else.
  const focus = () => {
    const find = () => document.querySelector('[data-id="webchat-sendbox-input"]');
    window.focus();
    if (find()) return find().focus();
    const observer = new MutationObserver(() => {
      if (!find()) return;
      observer.disconnect();
      if (document.activeElement === document.body) find().focus();
    });
    observer.observe(container, { childList: true, subtree: true });
  };

  document.getElementById('again').addEventListener('click', start);
  addEventListener('online', () => { if (!trouble.hidden) start(); });
  addEventListener('pagehide', remember);
  document.addEventListener('visibilitychange', remember);
  dark.addEventListener('change', render);
  contrast.addEventListener('change', render);
  if (isFramed) {
    const tell = type => window.parent.postMessage({ type }, '*');
    addEventListener('message', event => { if (event.source === window.parent && event.data?.type === 'imvo:focus') focus(); });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) tell('imvo:close');
    });
    tell('imvo:ready');
  }

  // The page is drawn before the large script is run.
  requestAnimationFrame(() => setTimeout(start));
})();
