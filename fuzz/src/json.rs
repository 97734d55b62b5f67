//! Changes to JSON that leave it JSON: blind changes to its bytes rarely get past the decoder.

use libfuzzer_sys::fuzzer_mutate;
use serde_json::Value;

/// Changes one value of one line of JSON, or, one time in four, some bytes as libFuzzer does.
///
/// `words` are texts that mean something to the parser. Returns the new length.
pub fn changed_json(data: &mut [u8], size: usize, max_size: usize, seed: u32, words: &[&str]) -> usize {
    let mut dice = Dice(u64::from(seed) | 1 << 40);
    let lines: Vec<&[u8]> = data[..size].split(|byte| *byte == b'\n').collect();
    let at = dice.below(lines.len());
    let parsed = serde_json::from_slice::<Value>(lines[at]).ok();
    let Some(mut value) = parsed.filter(|_| dice.below(4) > 0) else {
        return fuzzer_mutate(data, size, max_size);
    };
    for _ in 0..=dice.below(3) {
        change(&mut value, words, &mut dice);
    }
    let line = value.to_string();
    let mut lines: Vec<&[u8]> = lines;
    lines[at] = line.as_bytes();
    let text = lines.join(&b'\n');
    if text.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..text.len()].copy_from_slice(&text);
    text.len()
}

/// A sequence that only the seed decides: a finding can be made again.
struct Dice(u64);

impl Dice {
    /// A number below `end`, which is not 0.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        if all.is_empty() { None } else { all.get(self.below(all.len())) }
    }
}

fn change(value: &mut Value, words: &[&str], dice: &mut Dice) {
    let other = node(value, dice).clone();
    let place = node(value, dice);
    match (dice.below(6), &mut *place) {
        (0, _) => *place = other,
        (1, _) => *place = odd(dice),
        (2 | 3, _) if !words.is_empty() => *place = Value::from(*dice.one_of(words).expect("some")),
        (_, Value::String(text)) => *text = changed_text(text),
        (_, Value::Array(list)) => change_list(list, other, dice),
        (_, Value::Object(fields)) => {
            let names: Vec<String> = fields.keys().cloned().collect();
            match (dice.one_of(&names).cloned(), dice.below(2)) {
                (Some(name), 0) => drop(fields.remove(&name)),
                (Some(name), _) => drop(fields.insert(name, other)),
                (None, _) => {}
            }
        }
        _ => *place = odd(dice),
    }
}

fn change_list(list: &mut Vec<Value>, other: Value, dice: &mut Dice) {
    let (from, to) = (dice.below(list.len().max(1)), dice.below(list.len() + 1));
    match (dice.below(4), list.is_empty()) {
        (0, false) => drop(list.remove(from)),
        (1, false) => list.insert(to, list[from].clone()),
        (2, false) => {
            let entry = list.remove(from);
            list.insert(to.min(list.len()), entry);
        }
        _ => list.insert(to, other),
    }
}

fn odd(dice: &mut Dice) -> Value {
    let all = [
        Value::Null,
        true.into(),
        false.into(),
        0.into(),
        1.into(),
        (-1).into(),
        u64::MAX.into(),
        1.5.into(),
        "".into(),
        Value::Array(Vec::new()),
        Value::Object(serde_json::Map::new()),
    ];
    dice.one_of(&all).cloned().unwrap_or_default()
}

fn changed_text(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let size = bytes.len();
    bytes.resize(size + 32, 0);
    let room = bytes.len();
    let size = fuzzer_mutate(&mut bytes, size, room);
    String::from_utf8_lossy(&bytes[..size]).into_owned()
}

/// Any value in the tree, itself among them.
fn node<'a>(value: &'a mut Value, dice: &mut Dice) -> &'a mut Value {
    let mut left = dice.below(count(value));
    find(value, &mut left).expect("fewer than there are")
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        _ => 0,
    }
}

fn find<'a>(value: &'a mut Value, left: &mut usize) -> Option<&'a mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(list) => list.iter_mut().find_map(|value| find(value, left)),
        Value::Object(fields) => fields.values_mut().find_map(|value| find(value, left)),
        _ => None,
    }
}
