# Eleventy, Hugo, Jekyll, Astro: files from a folder that is copied as it is
npm install @cramps/widget
mkdir -p static/cramps
cp node_modules/@cramps/widget/dist/{cramp-check,checker,reader}.js static/cramps/
