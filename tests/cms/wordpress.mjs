// A real WordPress: PHP as WebAssembly in this process, the files in its memory, the database in SQLite. About four
// seconds until it answers; nothing is left behind.
import fs from 'node:fs';
import path from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { PHP, loadPHPRuntime } from '@php-wasm/universal';

const BUILDS = path.join(import.meta.dirname, 'node_modules/@wp-playground/wordpress-builds');
const VERSION = '6.5';

const INSTALL = `<?php
foreach ( array( 'wordpress' => '/wordpress', 'sqlite' => '/wordpress/wp-content/plugins' ) as $name => $folder ) {
	$zip = new ZipArchive();
	$zip->open( "/tmp/$name.zip" );
	$zip->extractTo( $folder );
}
rename( '/wordpress/wp-content/plugins/sqlite-database-integration-main', '/wordpress/wp-content/plugins/sqlite-database-integration' );
copy( '/wordpress/wp-content/plugins/sqlite-database-integration/db.copy', '/wordpress/wp-content/db.php' );
$config = file_get_contents( '/wordpress/wp-config.php' );
$own = "define( 'WP_HOME', '$_SERVER[ORIGIN]' ); define( 'WP_SITEURL', WP_HOME ); define( 'DISABLE_WP_CRON', true ); define( 'WP_HTTP_BLOCK_EXTERNAL', true );";
file_put_contents( '/wordpress/wp-config.php', str_replace( '<?php', "<?php $own", $config ) );`;

// As the editor saves them: over the REST API, which asks what this user may do.
const SAVE = `<?php
require '/wordpress/wp-load.php';
if ( ! username_exists( 'author' ) )
	wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'x', 'role' => 'author' ) );
$ids = array();
foreach ( json_decode( file_get_contents( '/tmp/posts.json' ) ) as $post ) {
	wp_set_current_user( get_user_by( 'login', $post->user )->ID );
	$request = new WP_REST_Request( 'POST', '/wp/v2/posts' );
	$request->set_body_params( array( 'title' => 'Post', 'status' => 'publish', 'content' => $post->content ) );
	$ids[] = rest_do_request( $request )->get_data()['id'];
}
echo json_encode( $ids );`;

/** Starts a WordPress for a site that serves `here`, with a plugin of its own. */
export async function wordpress(here, plugin) {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  const run = async (code) => {
    const { text, errors, exitCode } = await php.run({
      code,
      $_SERVER: { ORIGIN: here.origin, HTTP_HOST: new URL(here.origin).host },
    });
    if (exitCode || errors) throw new Error(`WordPress: ${errors || text}`);
    return text;
  };
  php.writeFile('/tmp/wordpress.zip', fs.readFileSync(path.join(BUILDS, `src/wordpress/wp-${VERSION}.zip`)));
  const sqlite = 'src/sqlite-database-integration/sqlite-database-integration.zip';
  php.writeFile('/tmp/sqlite.zip', fs.readFileSync(path.join(BUILDS, sqlite)));
  await run(INSTALL);
  php.mkdir('/wordpress/wp-content/mu-plugins');
  php.writeFile('/wordpress/wp-content/mu-plugins/pmo.php', plugin);

  return {
    /** Saves posts as `{ user, content }`; returns their ids. */
    async save(posts) {
      php.writeFile('/tmp/posts.json', JSON.stringify(posts));
      return JSON.parse(await run(SAVE));
    },

    /** The page of a post, as a visitor gets it; the site then has its style sheets and scripts. */
    async pageOf(id) {
      const { text, httpStatusCode, errors } = await php.run({
        scriptPath: '/wordpress/index.php',
        relativeUri: `/?p=${id}`,
        headers: { host: new URL(here.origin).host },
      });
      if (httpStatusCode !== 200 || errors) throw new Error(`WordPress: ${httpStatusCode} ${errors}`);
      for (const [, file] of text.matchAll(/"https?:\/\/[^/"]+(\/wp-[^"?]+\.(?:css|js))/g)) offer(file);
      return text;
    },
  };

  function offer(file) {
    here.answer(file, (response) => {
      const found = path.join(BUILDS, `public/wp-${VERSION}`, file);
      if (!fs.existsSync(found)) return response.writeHead(404).end();
      response
        .writeHead(200, { 'content-type': file.endsWith('css') ? 'text/css' : 'text/javascript' })
        .end(fs.readFileSync(found));
    });
  }
}
