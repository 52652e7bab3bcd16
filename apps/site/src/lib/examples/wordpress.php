// In functions.php of your theme, after the files lie in its folder "cramps":
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('cramp-check', get_theme_file_uri('cramps/cramp-check.js'));
});
