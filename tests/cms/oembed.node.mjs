// The address of a hosted page in a post of a real WordPress, which finds its oEmbed data, filters it, and sizes the frame.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { folder, frameOf, host, live, publish } from '../support/hosted.mjs';
import { site } from '../support/site.mjs';
import { wordpress } from './wordpress.mjs';

const here = site();
/** What WordPress would fetch from the web host of the pages. */
const fetched = (dir, name) => fs.readFileSync(path.join(dir, name)).toString('base64');
const PLUGIN = (dir) => `<?php
add_filter( 'pre_http_request', function ( $answer, $options, $url ) {
	$files = array( 'process.html' => '${fetched(dir, 'process.html')}', 'process.json' => '${fetched(dir, 'process.json')}' );
	$name  = basename( wp_parse_url( $url, PHP_URL_PATH ) );
	return isset( $files[ $name ] )
		? array( 'headers' => array(), 'body' => base64_decode( $files[ $name ] ), 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array(), 'filename' => null )
		: $answer;
}, 10, 3 );`;

let post;
before(async () => {
  const base = ['--base-url', `${here.origin}/pmo/`];
  publish(here, ...base);
  const dir = folder();
  host(dir, ...base);
  const wp = await wordpress(here, PLUGIN(dir));
  const [id] = await wp.save([{ user: 'author', content: `Before.\n\n${here.origin}/pmo/process.html\n\nAfter.` }]);
  post = await wp.pageOf(id);
});

test('WordPress keeps the link and the frame, and loads what listens to it', () => {
  assert.match(
    post,
    /<blockquote class="wp-embedded-content" data-secret="\w+">(<p>)?<a href="[^"]+process\.html">[^<]+<\/a>/,
  );
  assert.match(post, /<iframe [^>]*class="wp-embedded-content" sandbox="allow-scripts"[^>]* data-secret="\w+"/);
  assert.match(post, /wp-embed(\.min)?\.js/);
});

for (const [what, head, higher] of [
  ['without our loader', '', false],
  [
    'with it, which knows no limit of 1,000 pixels',
    '<script async src="/pmo/embed.js" data-upgrade-links></script>',
    true,
  ],
])
  test(`the reader sees one widget, in a frame that is as high as its page, ${what}`, async () => {
    const { page, said } = await here.open('', {
      raw: post.replace('</head>', `${head}</head>`),
      prepare: (tab) => tab.setViewport({ width: 420, height: 800 }),
    });
    const frame = await frameOf(page, 'process');
    await live(frame);
    await page.waitForFunction(
      (most) => {
        const [one] = document.querySelectorAll('iframe.wp-embedded-content');
        return most ? one.height > 1000 : one.height === '1000';
      },
      {},
      higher,
    );
    const seen = await page.evaluate(() => ({
      quote: document.querySelector('blockquote.wp-embedded-content').checkVisibility(),
      frame: getComputedStyle(document.querySelector('iframe')).position,
      widgets: document.querySelectorAll('pmo-process').length,
    }));
    assert.deepEqual(seen, { quote: false, frame: 'static', widgets: 0 });
    assert.deepEqual(
      said.filter((line) => line.startsWith('error') && !line.includes('Failed to load')),
      [],
    );
    await page.close();
  });
