# docker build -f docker/worker.Dockerfile -t cungcau-worker .
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app ./
USER node

CMD ["node", "dist/apps/worker/src/main.js"]
