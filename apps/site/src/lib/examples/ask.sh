curl -s http://127.0.0.1:8787/v1/match \
  -H 'content-type: application/json' \
  -d '{"findings":{"calf":"present","at-night":"present"},"medicines":["furosemide"],"age":67}'
