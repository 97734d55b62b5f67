use super::*;
use crate::browser::pictures::kept;

/// A picture that is kept, as it is.
fn card() -> Image {
    kept::read("tests/browser/pictures/kept/light/phone/with-person.png").expect("a picture")
}

const WHITE: Colour = [255, 255, 255];

fn is_edge(colour: Colour) -> bool {
    // Neither paper nor ink.
    let light = u32::from(colour[0]) + u32::from(colour[1]) + u32::from(colour[2]);
    (200..700).contains(&light)
}

fn differs(before: &Image, after: &Image) -> bool {
    matches!(compare(before, after), Err(Difference::Pixels(..)))
}

/// The rows in which there is something between the card's borders.
fn first_text_row(image: &Image) -> usize {
    let row = |y: usize| &image.pixels[y * image.width + 30..y * image.width + image.width - 30];
    (20..image.height).find(|y| row(*y).iter().any(|pixel| *pixel != WHITE)).expect("a text")
}

#[test]
fn a_picture_looks_as_itself_and_as_it_was_read_from_its_file() {
    let card = card();
    assert!(compare(&card, &card).is_ok());
    assert!(compare(&card, &Image::read(&card.write())).is_ok());
}

#[test]
fn edges_of_letters_that_are_a_little_lighter_or_darker_pass() {
    let before = card();
    let mut after = before.clone();
    let mut changed = 0;
    let mut seed = 1_u32;
    for pixel in after.pixels.iter_mut().filter(|pixel| is_edge(**pixel)) {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let by = i16::try_from(seed >> 27).expect("below 32") - 16;
        *pixel = pixel.map(|part| u8::try_from((i16::from(part) + by).clamp(0, 255)).expect("a part"));
        changed += 1;
    }
    assert!(changed > 5_000, "there are edges: {changed}");
    assert!(compare(&before, &after).is_ok());
}

/// The picture with its first line of text moved.
fn moved(before: &Image, right: usize, down: usize) -> Image {
    let mut after = before.clone();
    let top = first_text_row(before);
    for y in top..top + 20 {
        for x in 20..before.width - 20 {
            after.pixels[(y + down) * before.width + x + right] = before.pixels[y * before.width + x];
        }
    }
    after
}

#[test]
fn a_line_of_text_that_moved_by_a_pixel_is_noticed() {
    let before = card();
    assert!(differs(&before, &moved(&before, 0, 1)), "down");
    assert!(differs(&before, &moved(&before, 1, 0)), "aside");
    assert!(!differs(&before, &moved(&before, 0, 0)));
}

#[test]
fn another_colour_is_noticed() {
    let before = card();
    for (from, to) in
        [([10, 88, 166], [10, 110, 140]), (WHITE, [247, 247, 247]), ([27, 36, 48], [70, 70, 70])]
    {
        let mut after = before.clone();
        let mut changed = 0;
        for pixel in after.pixels.iter_mut().filter(|pixel| **pixel == from) {
            *pixel = to;
            changed += 1;
        }
        assert!(changed > 500, "there is {from:?}: {changed}");
        assert!(differs(&before, &after), "{from:?} has become {to:?}");
    }
}

#[test]
fn a_border_that_is_gone_is_noticed_on_each_side() {
    let before = card();
    let line = [213, 219, 227];
    let (width, height) = (before.width, before.height);
    let is_near_end = |at: usize, end: usize| at < 20 || at + 20 > end;
    for is_beside in [false, true] {
        let mut after = before.clone();
        for (at, pixel) in after.pixels.iter_mut().enumerate() {
            let is_there =
                if is_beside { is_near_end(at % width, width) } else { is_near_end(at / width, height) };
            if is_there && *pixel == line {
                *pixel = WHITE;
            }
        }
        assert!(differs(&before, &after), "beside: {is_beside}");
    }
}

#[test]
fn a_card_of_another_height_is_noticed() {
    let before = card();
    let mut after = before.clone();
    after.pixels.truncate((before.height - 1) * before.width);
    after.height -= 1;
    assert!(matches!(compare(&before, &after), Err(Difference::Size(..))));
}
