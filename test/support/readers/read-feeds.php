<?php
// What SimplePie makes of each address on standard input, with a cache in the folder where it runs. Its files stand in the folder that is
// named: those of WordPress, as Debian's own are of before PHP 8. FreshRSS reads with a fork of it.

define('ABSPATH', $argv[1]);
define('WPINC', '');
require $argv[1] . '/class-simplepie.php';

// It hands out texts as HTML.
function text($html) {
    return html_entity_decode($html ?? '', ENT_QUOTES | ENT_HTML5);
}

function names($people) {
    return array_map(fn ($one) => text($one->get_name()), $people ?? []);
}

function media($item) {
    $known = fn ($one) => array_filter([
        'link' => $one->get_link(),
        'type' => $one->get_type(),
        'length' => $one->get_length(),
        'title' => $one->get_title(),
        'description' => $one->get_description(),
        'credit' => $one->get_credit() ? $one->get_credit()->get_name() : null,
        'thumbnail' => $one->get_thumbnail(),
    ]);
    return array_values(array_filter(array_map($known, $item->get_enclosures() ?? [])));
}

function story($item) {
    return [
        'id' => $item->get_id(),
        'url' => $item->get_permalink(),
        'title' => text($item->get_title()),
        'authors' => names($item->get_authors()),
        'published' => (int) $item->get_date('U'),
        'content' => $item->get_content(),
        'media' => media($item),
        'license' => ($item->get_links('license') ?? [null])[0],
    ];
}

function read($address) {
    $feed = new SimplePie();
    $feed->set_feed_url($address);
    $feed->set_cache_location('.');
    $feed->set_cache_duration(-1);
    $feed->enable_order_by_date(false);
    $feed->init();
    return [
        'error' => $feed->error(),
        'title' => text($feed->get_title()),
        'home' => $feed->get_link(),
        'language' => $feed->get_language(),
        'picture' => $feed->get_image_url(),
        'stories' => array_map('story', $feed->get_items()),
    ];
}

echo json_encode(array_map('read', json_decode(stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);
