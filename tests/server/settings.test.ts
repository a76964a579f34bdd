import { describe, expect, it } from 'vitest';
import { InvalidSettings, readSettings, type Environment } from '../../server/settings.ts';

function complaints(environment: Environment): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    return error.complaints;
  }
}

describe('settings', () => {
  it('have defaults', () => {
    expect(readSettings({ PORT: '', HOST: ' ' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      database: 'build/chancery.sqlite',
      publicUrl: null,
      trustProxy: false,
      logLevel: 'warn',
      corrections: null,
    });
  });

  it('are read', () => {
    expect(
      readSettings({
        PORT: '0',
        HOST: '::1',
        DATABASE: '/srv/a.sqlite',
        PUBLIC_URL: 'https://chancery.example.org/recognition/',
        TRUST_PROXY: '10.0.0.0/8, loopback',
        LOG_LEVEL: 'INFO',
        CORRECTIONS: 'corrections@example.org',
      }),
    ).toMatchObject({
      port: 0,
      host: '::1',
      database: '/srv/a.sqlite',
      publicUrl: 'https://chancery.example.org/recognition',
      trustProxy: '10.0.0.0/8,loopback',
      logLevel: 'info',
      corrections: 'mailto:corrections@example.org',
    });
    expect(readSettings({ TRUST_PROXY: 'true' }).trustProxy).toBe(true);
  });

  it.each([
    ['PORT', '4000x'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['HOST', 'two hosts'],
    ['PUBLIC_URL', 'chancery.example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://user:word@example.org'],
    ['TRUST_PROXY', 'perhaps'],
    ['TRUST_PROXY', '2'],
    ['LOG_LEVEL', 'loud'],
    ['CORRECTIONS', 'the editors'],
    ['CORRECTIONS', 'javascript:alert(1)'],
  ])('%s=%s is refused by name, with the value and what to set', (name, value) => {
    const [sentence = '', ...more] = complaints({ [name]: value });
    expect(more).toEqual([]);
    expect(sentence).toContain(`${name} is "${value}"; set `);
  });

  it('are complained about all together', () => {
    expect(complaints({ PORT: 'x', PUBLIC_URL: 'x', LOG_LEVEL: 'x' })).toHaveLength(3);
  });
});
