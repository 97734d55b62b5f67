//! Text from outside, HTML among it: what comes out is plain, visible and bounded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ticket_status_fuzz::{line, told};
use ticket_status_helpdesks::plain_text::{
    NAME_CHARS_MAX, QUESTION_CHARS_MAX, SUBJECT_CHARS_MAX, name, question, question_from_html, subject,
};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    name(&text).iter().for_each(|name| line(name, NAME_CHARS_MAX));
    subject(&text).iter().for_each(|subject| line(subject, SUBJECT_CHARS_MAX));
    question(&text).iter().for_each(|question| told(question, QUESTION_CHARS_MAX));
    question_from_html(&text).iter().for_each(|question| told(question, QUESTION_CHARS_MAX));
    if let Some(subject) = subject(&text) {
        assert_eq!(ticket_status_helpdesks::plain_text::subject(&subject).as_ref(), Some(&subject));
    }
});
