import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import App from './App.svelte';
import { embed } from './state/embed.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with id "app" to mount the dashboard in.');
if (embed) (await import('./state/start-embed.ts')).startEmbed(embed);
mount(App, { target });
