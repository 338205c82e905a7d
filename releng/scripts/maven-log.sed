# From Maven's output, the lines that a person wants to see.
/\[ERROR\].*osgi\.platform/d
s/^\[INFO\] Building \(\[[a-z-]*\] \)*\([^ ].*\) [0-9][^ ]*  *\(\[[0-9/]*\]\)$/mekiki: \3 \2/p
/^\[ERROR\] *$/d
/^\[ERROR\] *-> \[Help/d
/^\[ERROR\] \(\[Help\|To see the full\|Re-run\|For more information\|After correcting\|  mvn\)/d
s/^\[INFO\] \(Running .*\)/\1/
s/^\[INFO\] \(Tests run:.*\)/\1/
/^\[ERROR\]/{
p
d
}
/^Running /{
p
d
}
/^Tests run:/{
p
d
}
/^\[INFO\] BUILD/p
/^\[INFO\] Total time/p
/^[a-z].* <<< [FE]/p
