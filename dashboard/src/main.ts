import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { hasFirstAnswers } from './api/first-answers.ts';
import App from './App.svelte';
import { loadPage } from './load-page.ts';
import { embed } from './state/embed.ts';

const element = document.getElementById('app');
if (!element) throw new Error('index.html has no element with id "app" to mount the dashboard in.');

// Not awaited where it stands: the pages import parts of this script, which must have run by then.
void open(element);

async function open(target: HTMLElement): Promise<void> {
  if (embed) (await import('./state/start-embed.ts')).startEmbed(embed);
  // What can be drawn at once is painted whole; a page that could not be fetched says so itself.
  if (hasFirstAnswers) await loadPage(location.pathname).catch(() => undefined);
  mount(App, { target });
}
