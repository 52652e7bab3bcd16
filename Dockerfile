# The site, as a small image without root. Build it from the root of the repository:
#   docker build --build-arg SITE_ORIGIN=https://example.org -t cramps-site .
#   docker run --rm -p 8080:8080 --read-only cramps-site
FROM node:24-bookworm-slim AS build
WORKDIR /cramps
ENV CI=true DO_NOT_TRACK=1 TURBO_TELEMETRY_DISABLED=1
# The public address of the site. Whole addresses in pages, feeds and maps are made from it.
ARG SITE_ORIGIN
ENV VITE_SITE_ORIGIN=${SITE_ORIGIN}
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile && npx -y pnpm@12 --filter @cramps/site build

# The built server carries all it needs: no package is installed here.
FROM node:24-alpine
WORKDIR /site
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
COPY --from=build /cramps/apps/site/package.json /cramps/apps/site/server.ts ./
COPY --from=build /cramps/apps/site/src/lib/default-headers.ts ./src/lib/default-headers.ts
COPY --from=build /cramps/apps/site/build-output ./build-output
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/robots.txt`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.ts"]
