// The configuration of nginx as a shared cache that knows from our headers alone how long it may keep what, and that compresses what
// Cloudflare compresses and nothing else.

import { COMPRESSED_BY_EDGE } from '../../../src/http/encoding/data/compressed-by-edge.ts';

interface Setup {
  readonly port: number;
  /** Host and port of what it stands in front of. */
  readonly origin: string;
  /**
   * Whether an answer of 5xx is a failure as no answer is (RFC 5861 section 4), and not passed on.
   * nginx heeds stale-if-error only at the last of its origins, and only where that gives no answer.
   */
  readonly strict: boolean;
  /** Names of environment variables; nginx drops those that it isn't told to keep. */
  readonly variables: readonly string[];
}

/** All paths in it are relative to the folder that nginx is started with. */
export const configuration = ({ port, origin, strict, variables }: Setup): string => `
daemon off;
master_process off;
pid nginx.pid;
${variables.map((name) => `env ${name};`).join('\n')}
events {}
http {
  access_log off;
  client_body_temp_path temp/body;
  proxy_temp_path temp/proxy;
  fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi;
  scgi_temp_path temp/scgi;

  # inactive: when what nobody asks for is dropped; beyond any lifetime of ours.
  proxy_cache_path cache keys_zone=edge:1m inactive=365d;
  proxy_cache edge;
  # As at the edge: path and query, and not the host.
  proxy_cache_key $request_uri;
  proxy_cache_lock on;
  proxy_cache_revalidate on;
  # Only what stale-while-revalidate and stale-if-error allow is served stale.
  proxy_cache_background_update on;
  proxy_cache_use_stale off;
  # A date after ours is as good as ours (RFC 9110 section 13.1.3).
  if_modified_since before;

  gzip on;
  gzip_vary on;
  # HTML it knows by itself.
  gzip_types ${COMPRESSED_BY_EDGE.filter((type) => type !== 'text/html').join(' ')};

  upstream worker {
    server ${origin} max_fails=0;
    ${strict ? 'server unix:/nowhere backup;' : ''}
  }
  proxy_next_upstream error timeout http_500 http_502 http_503 http_504;

  server {
    listen 127.0.0.1:${port};
    location / {
      # No path here, so that the one that was asked for goes on exactly as it was written.
      proxy_pass http://worker;
      proxy_http_version 1.1;
      proxy_redirect off;
      proxy_set_header Host $http_host;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;
