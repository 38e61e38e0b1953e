# Caddy in front of the API processes: as nobody, without the right to open low ports that its image gives the program.
# docker build -f docker/proxy.Dockerfile -t cungcau-proxy .
FROM caddy:2-alpine
RUN setcap -r /usr/bin/caddy && install -d -o nobody -g nobody /var/lib/proxy
ENV XDG_DATA_HOME=/var/lib/proxy/data XDG_CONFIG_HOME=/var/lib/proxy/config
COPY docker/Caddyfile /etc/caddy/Caddyfile
USER nobody
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8081/"]
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile"]
