/* Nobody listens anywhere by default: as in Sys::Syslog, the path is empty. */
#ifndef SYSLOG3_WINDOWS_PATHS_H
#define SYSLOG3_WINDOWS_PATHS_H

#define _PATH_LOG ""

#endif
