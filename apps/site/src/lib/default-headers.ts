/**
 * Headers of every answer that does not say otherwise. What a page may load is in vite.config.ts; a page made ahead carries
 * that itself, and here is only what a page cannot say of itself.
 */
export const DEFAULT_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  // Two years. Names below this one are left to whoever runs them.
  'strict-transport-security': 'max-age=63072000',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), serial=(), usb=(), xr-spatial-tracking=()',
  // Kept, and asked for again each time: a corrected fact is there at the next visit. Files named after what is in them
  // are kept for good.
  'cache-control': 'public, max-age=0, must-revalidate',
};
