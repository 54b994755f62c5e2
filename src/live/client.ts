/// <reference types="vite/client" />

/** What a page is told of itself: which reading of the content it shows. */
const shows = new URL(import.meta.url).searchParams.get('shows');

// What was read between the page and its socket would never be heard of; so the page asks.
import.meta.hot?.send('plumbline:shows', { shows });
