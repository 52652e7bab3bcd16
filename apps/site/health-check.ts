/** Ends with 0 when the site on PORT answers: for the health check of the container. */
const { ok } = await fetch(`http://127.0.0.1:${process.env['PORT'] ?? 3000}/robots.txt`).catch(() => ({
  ok: false,
}));
process.exitCode = ok ? 0 : 1;
