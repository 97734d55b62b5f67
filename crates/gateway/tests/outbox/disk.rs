use std::{fs, time::Duration};

use super::{program::Program, tracker::Tracker, wait};

/// A disk of one megabyte that is nearly full; what fills it goes when somebody writes into the pipe.
const SMALL_DISK: &str = r#"
    mount -t tmpfs -o size=1m small "$DISK"
    head -c 600k /dev/zero >"$DISK/ballast"
    (read line <"$PIPE"; rm "$DISK/ballast") &
    exec "$@"
"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_nobody_is_thanked_for_what_is_not_kept_and_nothing_kept_is_lost() {
    let tracker = Tracker::get().await;
    let ticket = tracker.open().await;
    let program =
        Program::new(&format!("http://{}", tracker.address), &tracker.token, "path = \"disk/outbox.sqlite\"");
    let folder = program.folder.path().to_owned();
    let (disk, pipe) = (folder.join("disk"), folder.join("pipe"));
    fs::create_dir(&disk).expect("a folder");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("`mkfifo` starts").success());
    let script = SMALL_DISK
        .replace("$DISK", &disk.display().to_string())
        .replace("$PIPE", &pipe.display().to_string());
    let mut program = program.through(&script);
    // Nothing is delivered meanwhile, so that what is kept stays on the disk.
    tracker.stop().await;
    program.start().await;

    let long = "ї".repeat(4_000);
    let mut thanked = 0;
    let refused = loop {
        match program.say(&ticket, &format!("filling-{thanked:04}"), &long).await {
            Some(202) => thanked += 1,
            other => break other,
        }
        assert!(thanked < 200, "the disk does not fill");
    };
    assert_eq!(refused, Some(503), "after {thanked} messages");
    assert!(thanked > 2, "{thanked}");
    let ready =
        super::http::ask(program.address, "GET", "/health/ready", &[], None).await.expect("an answer");
    assert_eq!(ready.0, 503, "{}", ready.1);

    fs::write(&pipe, "room\n").expect("written");
    program.say_until_thanked(&ticket, &format!("filling-{thanked:04}"), &long).await;
    tracker.start().await;
    let count = thanked + 1;
    // The command line would see another disk: Request Tracker itself is asked.
    wait::until("everything has arrived", Duration::from_secs(120), async || {
        let found = tracker.messages(&ticket).await.len();
        if found == count { Ok(()) } else { Err(format!("{found} of {count}")) }
    })
    .await;
    tracker.assert_each_once(&ticket, count).await;
    println!("{thanked} were kept before the disk was full; {count} in Request Tracker, none twice");
}
