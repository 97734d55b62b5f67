//! `Intl`: dates, relative times and plurals in the visitor's own way.

use std::cell::OnceCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use ticket_status_texts::Plural;
use wasm_bindgen::{JsCast, JsValue};

use crate::calendar::{Calendar, Figures, rounded};

/// Formatters for one language, each made when first needed: the first costs some 100 ms on a slow phone.
pub struct Locale {
    tags: Array,
    date: OnceCell<Function>,
    span: OnceCell<Intl::RelativeTimeFormat>,
    plural: OnceCell<Intl::PluralRules>,
}

impl Locale {
    /// The formatters of a language, in the visitor's variety of it where there is one: `en-GB`.
    pub fn new(lang: &str) -> Self {
        let spoken = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
        let own = spoken.iter().find(|tag| tag.as_string().is_some_and(|tag| tag.starts_with(lang)));
        let tags = Array::of1(&own.unwrap_or_else(|| lang.into()));
        Self { tags, date: OnceCell::new(), span: OnceCell::new(), plural: OnceCell::new() }
    }
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

impl Calendar for Locale {
    fn date(&self, moment: &str) -> String {
        let format = self.date.get_or_init(|| {
            let style = options(&[("dateStyle", "long"), ("timeStyle", "short")]);
            Intl::DateTimeFormat::new(&self.tags, &style).format()
        });
        let date = js_sys::Date::new(&moment.into());
        format.call1(&JsValue::UNDEFINED, &date).ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    fn span(&self, from_now_ms: f64) -> String {
        let format = self.span.get_or_init(|| Intl::RelativeTimeFormat::new(&self.tags, &Object::new()));
        let seconds = from_now_ms / 1000.0;
        let (value, unit) = match seconds.abs() {
            s if s < 60.0 => (seconds, "second"),
            s if s < 3600.0 => (seconds / 60.0, "minute"),
            s if s < 86_400.0 => (seconds / 3600.0, "hour"),
            _ => (seconds / 86_400.0, "day"),
        };
        String::from(format.format(value.trunc(), unit))
    }
}

impl Figures for Locale {
    fn duration(&self, seconds: u32) -> String {
        let (count, unit) = rounded(seconds);
        self.written(count.into(), &[("style", "unit"), ("unit", unit), ("unitDisplay", "long")])
    }

    fn plural(&self, count: usize) -> Plural {
        let rules = self.plural.get_or_init(|| Intl::PluralRules::new(&self.tags, &Object::new()));
        Plural::parse(&String::from(rules.select(count as f64)))
    }

    fn number(&self, count: usize) -> String {
        self.written(count as f64, &[])
    }

    fn language(&self, tag: &str) -> String {
        let style = options(&[("type", "language")]);
        call("DisplayNames", &[&tag.into(), &style], "of", &tag.into()).unwrap_or_else(|| tag.to_owned())
    }
}

impl Locale {
    fn written(&self, number: f64, style: &[(&str, &str)]) -> String {
        let number = number.into();
        call("NumberFormat", &[&self.tags, &options(style)], "format", &number).unwrap_or_default()
    }
}

/// Whether a text contains another, whatever the case, as JavaScript has it: Rust's own tables and search would weigh
/// three kilobytes.
pub fn contains(text: &str, wanted: &str) -> bool {
    let lower = |text: &str| js_sys::JsString::from(text).to_lower_case();
    lower(text).includes(&String::from(lower(wanted)), 0)
}

/// `new Intl[name](...made_of)[method](value)`, for the formatters used once: `None` where a browser has none.
fn call(name: &str, made_of: &[&JsValue; 2], method: &str, value: &JsValue) -> Option<String> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &name.into()).ok()?.dyn_into().ok()?;
    let made = Reflect::construct(&class, &Array::of2(made_of[0], made_of[1])).ok()?;
    let method: Function = Reflect::get(&made, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&made, value).ok()?.as_string()
}
